import { Uri, type Webview } from 'vscode';

/** The folder of what the page loads. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist/client');
}

/** The page before it is told what to show. It runs its own script and nothing else, and loads nothing from elsewhere. */
export function pageShell(webview: Webview, extension: Uri): string {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(pageFolder(extension), file)).toString();
  const nonce = randomNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('preview.css')}">
  <title>Executive Summary</title>
</head>
<body>
  <header id="toolbar" hidden>
    <label for="reader">Told to</label>
    <select id="reader"></select>
  </header>
  <p id="note" role="status"></p>
  <main id="summary"></main>
  <script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
