/** `/api-reference`: the documents as a page to read and to try, served from here alone. */
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

const referencePath = '/api-reference';

/**
 * Nothing is loaded from elsewhere, and nothing of it can be shown inside another page. Styles are written into elements by
 * the page's own script, hence 'unsafe-inline' for these, and for these only.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const wordmark = `<svg xmlns="http://www.w3.org/2000/svg" width="140" height="40"><text x="0" y="28" fill="#fff"
 font-family="sans-serif" font-size="24" font-weight="bold">Tallygate</text></svg>`;

export async function serveReference(app: FastifyInstance): Promise<void> {
  await app.register(async (page) => {
    page.addHook('onSend', async (_request, reply) => {
      reply.headers({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    });
    await page.register(swaggerUi, {
      routePrefix: referencePath,
      uiConfig: {
        urls: [
          { url: '/openapi.json', name: 'Proxy, Data and Management API' },
          { url: '/openapi/ledger.json', name: "The ledger's own port" },
        ],
        docExpansion: 'none',
        deepLinking: true,
        // Keys stay in the page, and go with it.
        persistAuthorization: false,
        // Else a document is sent to a checker elsewhere, for a badge.
        validatorUrl: null,
      },
      logo: { type: 'image/svg+xml', content: Buffer.from(wordmark) },
      theme: { title: 'Tallygate API' },
    });
  });
}
