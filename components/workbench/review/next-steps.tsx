import type { NextStep } from '../../../lib/domain/review-sheet';

/** Steps to take, one after another. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  return (
    <>
      {steps.map((step) => (
        <div key={step.intro} class="next-steps">
          <p>{step.intro}</p>
          {step.steps.length > 0 && (
            <ol>
              {step.steps.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </>
  );
}
