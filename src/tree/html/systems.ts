import allris3 from '../../layouts/allris-3.json' with { type: 'json' };
import allris4 from '../../layouts/allris-4.json' with { type: 'json' };
import ceasy from '../../layouts/ceasy.json' with { type: 'json' };
import cronMmRatsinfo from '../../layouts/cron-mm-ratsinfo.json' with { type: 'json' };
import ecics from '../../layouts/ecics.json' with { type: 'json' };
import hhDocuments from '../../layouts/hh-documents.json' with { type: 'json' };
import komfa from '../../layouts/komfa.json' with { type: 'json' };
import meetingMobile from '../../layouts/meeting-mobile.json' with { type: 'json' };
import moreRubin from '../../layouts/more-rubin.json' with { type: 'json' };
import parlis from '../../layouts/parlis.json' with { type: 'json' };
import pio from '../../layouts/pio.json' with { type: 'json' };
import provox from '../../layouts/provox.json' with { type: 'json' };
import risPortal from '../../layouts/ris-portal.json' with { type: 'json' };
import risi from '../../layouts/risi.json' with { type: 'json' };
import sdnetRim from '../../layouts/sdnet-rim.json' with { type: 'json' };
import sessionNet6 from '../../layouts/session-net-6.json' with { type: 'json' };
import sessionNet from '../../layouts/sessionnet.json' with { type: 'json' };

/** What is known about one system's pages; lists of marks are alternatives, the marks of one list stand together. */
export interface SystemLayout {
  readonly system: string;
  /** The public source of the facts. */
  readonly source: string;
  readonly recognize: readonly (readonly string[])[];
  readonly pages: Readonly<Record<'paper' | 'meeting' | 'item' | 'minutes', readonly (readonly string[])[]>>;
  /** Selectors of elements that say nothing. */
  readonly drop: readonly string[];
  /** Selectors of inline elements that stand apart like blocks. */
  readonly block: readonly string[];
  /** "selector@attribute": attributes that hold the outcome of an agenda item. */
  readonly outcome: readonly string[];
  /** Selectors of links behind numbers that are no papers. */
  readonly notPaper: readonly string[];
}

/** All systems, the more special ones before those that share their marks. */
export const systems: readonly SystemLayout[] = [sessionNet6, allris4, allris3, sessionNet, sdnetRim, risi, pio, provox, parlis, risPortal, komfa, ecics, ceasy, cronMmRatsinfo, hhDocuments,
  meetingMobile, moreRubin];
