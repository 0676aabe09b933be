import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { refusal, useLedger } from '../support/ledger.ts';

describe('/identities', () => {
  const { call } = useLedger();

  test('no identities are null, not an empty list', async () => {
    assert.equal((await call('GET', '/identities')).body, null);
  });

  test('an identity needs nothing, and has every field', async () => {
    const { status, body } = await call('POST', '/identities', {});
    assert.equal(status, 201);
    assert.equal(Object.keys(body).length, 19);
    assert.equal(body.first_name, '');
    assert.equal(body.dob, '0001-01-01T00:00:00Z');
    assert.equal(body.meta_data, null);
    assert.deepEqual((await call('GET', `/identities/${body.identity_id}`)).body, body);
  });

  test('a date of birth is a day: echoed as sent, read as midnight UTC', async () => {
    const { body } = await call('POST', '/identities', { dob: '1990-05-17T23:30:00-05:00' });
    assert.equal(body.dob, '1990-05-17T23:30:00-05:00');
    assert.equal((await call('GET', `/identities/${body.identity_id}`)).body.dob, '1990-05-17T00:00:00Z');
    assert.equal((await call('GET', '/identities?dob_eq=1990-05-17')).body.length, 1);
    assert.equal((await call('GET', '/identities?dob_gt=1990-05-17')).body, null);
  });

  test('an id may be given, if it is a prefixed UUID that is free', async () => {
    const identity_id = `idt_${randomUUID()}`;
    assert.equal((await call('POST', '/identities', { identity_id })).body.identity_id, identity_id);
    for (const [id, message] of [
      [identity_id, `Identity already exists: ${identity_id}`],
      ['cust_1', "identity_id must start with the 'idt_' prefix"],
      ['idt_1', "identity_id suffix after 'idt_' must be a valid UUID"],
    ] as const) {
      const answer = await call('POST', '/identities', { identity_id: id });
      assert.deepEqual(refusal(answer), [400, 'IDT_VALIDATION_ERROR', message]);
    }
    assert.equal(
      (await call('POST', '/identities', { identity_id: `idt_${randomUUID().replaceAll('-', '')}` })).status,
      201,
    );
  });

  test('a change writes what is not empty, and replaces metadata whole', async () => {
    const { body } = await call('POST', '/identities', { first_name: 'Ada', city: 'Lagos', meta_data: { a: 1 } });
    const path = `/identities/${body.identity_id}`;
    const changed = await call('PUT', path, {
      first_name: '',
      city: 'Abuja',
      dob: '1990-01-02T00:00:00Z',
      meta_data: { b: 2 },
    });
    assert.deepEqual(changed.body, { message: 'Identity updated successfully' });
    assert.deepEqual((await call('GET', path)).body, {
      ...body,
      city: 'Abuja',
      dob: '1990-01-02T00:00:00Z',
      meta_data: { b: 2 },
    });
    const nothing = await call('PUT', path, { city: '', identity_id: 'idt_x' });
    assert.deepEqual(refusal(nothing), [400, 'GEN_BAD_REQUEST', 'No fields provided for update']);
  });

  test('an unknown identity is a 404, with details only when read', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await call(method, '/identities/idt_missing', { city: 'x' });
      assert.deepEqual(refusal(answer), [404, 'IDT_NOT_FOUND', "Identity with ID 'idt_missing' not found"]);
      assert.deepEqual(answer.body.error_detail.details, method === 'GET' ? {} : undefined);
    }
  });

  test('an identity is deleted, unless a balance has it', async () => {
    const { body } = await call('POST', '/identities', {});
    const path = `/identities/${body.identity_id}`;
    assert.deepEqual((await call('DELETE', path)).body, { message: 'Identity deleted successfully' });
    assert.equal((await call('GET', path)).status, 404);
    const { body: owner } = await call('POST', '/identities', {});
    await call('POST', '/balances', {
      ledger_id: 'general_ledger_id',
      currency: 'USD',
      identity_id: owner.identity_id,
    });
    const answer = await call('DELETE', `/identities/${owner.identity_id}`);
    assert.deepEqual(refusal(answer), [500, 'GEN_INTERNAL', 'Failed to delete identity']);
    assert.deepEqual(answer.body.error_detail.details, {});
  });

  test('a list without filters ignores its page, one with filters keeps to it', async () => {
    for (const city of ['Accra', 'Accra']) await call('POST', '/identities', { city });
    assert.ok((await call('GET', '/identities?limit=1')).body.length > 1);
    assert.equal((await call('GET', '/identities?city_eq=Accra&limit=1')).body.length, 1);
    assert.equal((await call('GET', '/identities?city_eq=Accra&limit=x&offset=-1')).body.length, 2);
  });
});
