import { nygard } from '../unit/support';

/** Everything that a page must neither run nor load, wherever words of a record can end up. */
export const hostile = nygard({
  title:
    '# Use `</title><script>window.ran = 1</script>` and <img src="https://remote.example/a.png" onerror="window.ran = 1">',
  status: 'Accepted <svg onload="window.ran = 1">',
  context: `The gateway cannot accept <iframe src="javascript:window.ran=1"></iframe> more than 10 MB, so \`<style>body { display: none }</style>\` customers [wait](javascript:window.ran=1) two days.

![huge](https://remote.example/huge.png) We need <a href="data:text/html,<script>window.ran=1</script>">this</a> because \`<img src=x onerror=window.ran=1>\` fails.

<table><tr><td><table><tr><td>Nested tables cannot be read.</td></tr></table></td></tr></table>`,
  decision:
    'We will use `<script>window.ran = 1</script>` and `<link rel=stylesheet href=https://remote.example/a.css>`.',
  consequences: `Good, because \`<base href=https://remote.example>\` makes it easier for users. The risk is \`<object data=https://remote.example>\` failure. It costs 3 EUR ${'x'.repeat(200_000)}.`,
});

const long = 'verylongwordwithoutanybreak'.repeat(20);

/** Records whose words a page must have room for, by what is odd about them. */
export const odd: Readonly<Record<string, string>> = {
  'a long title': nygard({ title: `# ${'Use one gateway for every letter that comes in '.repeat(12)}` }),
  'words without a break': nygard({
    title: `# ${long}`,
    context: `The gateway cannot accept ${long}.`,
    decision: `We will use ${long}.`,
  }),
  'a wide table': nygard({
    more: `## Success metrics\n\n| Measure | Baseline | Target | ${'Column | '.repeat(30)}\n| --- | --- | --- | ${'--- | '.repeat(30)}\n| Time to quote | 9 days | 3 days | ${'word | '.repeat(30)}\n`,
  }),
  Arabic: nygard({
    title: '# استخدام بوابة واحدة للمطالبات',
    context: 'تصل المطالبات بالبريد ولا يمكن قراءتها آليا.',
    decision: 'سوف نستخدم بوابة واحدة لجميع المطالبات الواردة.',
  }),
  Chinese: nygard({
    title: '# 使用一个统一的理赔网关',
    context: '目前理赔申请通过邮寄方式送达，无法自动读取。',
    decision: '我们将使用一个网关处理所有理赔申请。',
  }),
  Japanese: nygard({
    title: '# 請求ゲートウェイを一本化する',
    context: '請求は郵便で届き、自動では読み取れません。',
    decision: 'すべての請求を一つのゲートウェイで処理します。',
  }),
};
