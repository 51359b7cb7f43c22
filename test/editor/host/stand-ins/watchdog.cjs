// Takes the place of (@vscode/)native-watchdog inside the VS Code server, which must be compiled on the machine.
// Ends an extension host whose server is gone.
exports.start = (parentProcessId) => {
  setInterval(() => {
    try {
      process.kill(parentProcessId, 0);
    } catch {
      process.kill(process.pid, 'SIGKILL'); // the extension host overrides process.exit
    }
  }, 2000).unref();
};
