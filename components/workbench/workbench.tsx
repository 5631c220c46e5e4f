import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import { WatchedHosts, type WatchedHostsProps } from './watched-hosts';

/** The full page: one section for each thing that is too large for the popup. */
export function Workbench(hosts: WatchedHostsProps) {
  const text = useText();
  return (
    <>
      <header>
        <LensMark />
        <h1>{text('extension.name')}</h1>
        <span class="dim">{text('panel.byline')}</span>
      </header>
      <main>
        <WatchedHosts {...hosts} />
      </main>
    </>
  );
}
