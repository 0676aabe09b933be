import assert from 'node:assert/strict';
import test from 'node:test';
import { recordWords, wordsOf } from './words.ts';

for (const [text, words] of [
  ['Order 17', ['order', '17']],
  ['ord-17_A', ['ord17a']],
  ['  Café  Zürich ', ['cafe', 'zurich']],
  ['ﬁve №5', ['five', 'no5']],
  ['--- !', []],
  ['東京 支店', ['東京', '支店']],
] as const) {
  test(`wordsOf(${JSON.stringify(text)})`, () => assert.deepEqual(wordsOf(text), words));
}

test('a long word keeps its beginning and stays another word than one with another end', () => {
  const [one = '', other = ''] = ['x', 'y'].flatMap((end) => wordsOf('a'.repeat(500) + end));
  assert.equal(one.length, 92);
  assert.ok(one.startsWith('a'.repeat(60)) && other.startsWith('a'.repeat(60)));
  assert.notEqual(one, other);
});

test('a record is found by field and word, by place, and by what metadata holds', () => {
  const { vector, vocabulary, fields } = recordWords(
    { reference: 'ord-17', description: 'Books for Ann', name: '' },
    { tier: 'Gold', "it's\\": 1, tags: ['new member', true], nested: { deep: null, n: 5.25 } },
  );
  assert.equal(
    vector,
    [
      `'reference=ord17':1C`,
      `'description=books':3A 'description=for':4 'description=ann':5B`,
      `'meta_data.tier=gold':7C`,
      `'meta_data.it''s\\\\=#1':9C`,
      `'meta_data.tags=new':11A 'meta_data.tags=member':12B`,
      `'meta_data.tags=#true':14C`,
      `'meta_data.nested.n=#5.25':16C`,
    ].join(' '),
  );
  assert.deepEqual(vocabulary, ['books', 'for', 'ann', 'gold', 'new', 'member']);
  assert.deepEqual(fields, ['meta_data.tier', "meta_data.it's\\", 'meta_data.tags', 'meta_data.nested.n']);
});

test('a record of a million words is found by the first thousand', () => {
  const { vector } = recordWords({}, { text: Array.from({ length: 1_000_000 }, (_, i) => `w${i}`) });
  assert.ok(vector.split(' ').length <= 1_000);
  assert.ok(recordWords({}, { text: 'w '.repeat(1_000_000) }).vector.length < 10_000);
});
