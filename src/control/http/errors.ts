/** What can go wrong with a request to the Management API, as answers. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteMethods } from '../../platform/allowed-methods.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { refusalBody } from '../../platform/refusal-body.ts';
import { problemsOf } from '../../platform/request-schemas.ts';
import { retryAfterHeader } from '../../platform/retry-after.ts';
import { away, isAway } from '../away.ts';

/** To be called before the routes are registered: it takes note of them. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  const allowedAt = noteMethods(app);
  app.setErrorHandler((error: FastifyError | Error, request, reply) => refuse(request, reply, toRefusal(error, log)));
  // Before a body is parsed: what is wrong with it is no answer where nothing takes one.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return answerNothing(request, reply);
  });
  app.setNotFoundHandler(answerNothing);

  function answerNothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const allow = allowedAt(request.url);
    if (allow === null) return refuse(request, reply, new Refusal('CLOUD_NOT_FOUND', 'There is nothing here'));
    reply.header('allow', allow);
    return refuse(request, reply, new Refusal('CLOUD_METHOD_NOT_ALLOWED', `This path allows ${allow}`));
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { contentType, text } = refusalBody(refusal, { accept: request.headers.accept, requestId: request.id });
  // Sent as the text it is: the schemas of answers have nothing to add.
  const headers = { 'content-type': contentType, ...retryAfterHeader(refusal) };
  return reply.code(refusal.status).headers(headers).serializer(String).send(text);
}

function toRefusal(error: FastifyError | Error, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  if ('validation' in error && error.validation !== undefined) return invalid(error);
  if (isAway(error)) {
    log.error({ err: error }, 'the control database is out of reach');
    return away(undefined, error);
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  switch (status) {
    case 413:
      return new Refusal('CLOUD_BODY_TOO_LARGE', 'The request body is too large');
    case 415:
      return new Refusal('CLOUD_UNSUPPORTED_MEDIA_TYPE', 'The request body must be application/json');
  }
  // Of the framework's own, only those about the request are left below 500: broken JSON, a wrong length, a bad path.
  if (status < 500) return new Refusal('CLOUD_MALFORMED_REQUEST', 'The request is not valid JSON over HTTP');
  log.error({ err: error }, 'a request to the Management API failed');
  return new Refusal('CLOUD_INTERNAL', 'The server failed', { cause: error });
}

function invalid(error: FastifyError): Refusal {
  const problems = problemsOf(error);
  return new Refusal('CLOUD_VALIDATION_ERROR', problems.join('; '), { details: { problems } });
}
