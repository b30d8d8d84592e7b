import '../../renderer/zod-without-eval.ts';

/** As in the app's window (main/electron/response-headers.ts): no string becomes markup or code. */
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "require-trusted-types-for 'script'";
document.head.append(policy);
