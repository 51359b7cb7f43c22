import { describe, expect, it } from 'vitest';
import { nearest } from '../../core/text/nearest';

const STATUSES = ['proposed', 'accepted', 'rejected', 'draft'];

describe('the word that was meant', () => {
  it.each([
    ['acepted', 'accepted'],
    ['Acccepted', 'accepted'],
    ['prposed', 'proposed'],
    ['drafts', 'draft'],
    ['REJETED', 'rejected'],
  ])('is the nearest one: %s', (written, meant) => {
    expect(nearest(written, STATUSES)).toBe(meant);
  });

  it.each(['', 'blue', 'act', 'exempted', 'x'.repeat(10_000)])('is none where nothing is near: %s', (written) => {
    expect(nearest(written, STATUSES)).toBeNull();
  });
});
