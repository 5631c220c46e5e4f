import fc from 'fast-check';

const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;

// One seed, so that the suite says the same of the same code each time. `PROPERTY_SEED=random` looks elsewhere,
// and a number that a failure printed repeats it; `PROPERTY_RUNS` looks longer. A test may set its own of both.
fc.configureGlobal({
  ...(PROPERTY_SEED === 'random' ? {} : { seed: Number(PROPERTY_SEED ?? 20261130) }),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
});
