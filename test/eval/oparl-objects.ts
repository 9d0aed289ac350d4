/** Invented OParl 1.1 objects of one body, as its server might hand them out. */
const BASE = 'https://ris.example/oparl';
export const url = (path: string): string => `${BASE}/${path}`;
const typed = (type: string, path: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  ({ id: url(path), type: `https://schema.oparl.org/1.1/${type}`, ...properties });

export const body = typed('Body', 'body/1', { name: 'Stadt Musterstadt' });
export const council = typed('Organization', 'org/1', { name: 'Stadtrat', body: url('body/1') });
export const committee = typed('Organization', 'org/2', { name: 'Bauausschuss' });

export const meeting = typed('Meeting', 'meeting/1', {
  start: '2020-03-12T17:00:00+01:00', organization: [url('org/1')],
  invitation: typed('File', 'file/20', { fileName: 'einladung.pdf', accessUrl: url('file/20/download') }),
  resultsProtocol: typed('File', 'file/21', { fileName: 'niederschrift.pdf', accessUrl: url('file/21/download') }),
  agendaItem: [typed('AgendaItem', 'item/1', {
    number: '7.1', public: true, order: 0, result: 'ungeändert beschlossen',
    resolutionFile: typed('File', 'file/22', { accessUrl: url('file/22/auszug-7-1.pdf') }),
  })],
});
export const earlier = typed('Meeting', 'meeting/2', { start: '2020-03-10T16:00:00+01:00', organization: [url('org/2')] });
export const cancelled = typed('Meeting', 'meeting/3', { start: '2020-03-11T16:00:00+01:00', organization: [url('org/2')], cancelled: true });

export const paper = typed('Paper', 'paper/1', {
  body: url('body/1'), reference: '0123/2020', name: 'Neubau der Grundschule', paperType: 'Beschlussvorlage', date: '2020-03-02',
  mainFile: typed('File', 'file/10', { fileName: '0123-2020.pdf', accessUrl: url('file/10/download') }),
  auxiliaryFile: [typed('File', 'file/11', { fileName: 'lageplan.pdf', accessUrl: url('file/11/download') })],
  consultation: [
    typed('Consultation', 'consultation/1', { agendaItem: url('item/1'), organization: [url('org/1')], role: 'Entscheidung', authoritative: true }),
    typed('Consultation', 'consultation/3', { meeting: url('meeting/3'), organization: [url('org/2')] }),
  ],
});
/** Stands alone and leads back to its paper. */
export const consultation = typed('Consultation', 'consultation/2', { paper: url('paper/1'), meeting: url('meeting/2'), role: 'Vorberatung' });
export const otherPaper = typed('Paper', 'paper/2', {
  reference: '0200/2020', mainFile: typed('File', 'file/12', { fileName: 'vorlage.pdf', accessUrl: url('file/12/download') }),
});
export const thirdPaper = typed('Paper', 'paper/3', {
  reference: '0300/2020', mainFile: typed('File', 'file/13', { fileName: 'vorlage.pdf', accessUrl: url('file/13/download') }),
});

/** Single objects, a bare list and a page of a list. */
export const files: readonly unknown[] = [body, [council, committee], { data: [paper, otherPaper, thirdPaper], links: {}, pagination: {} }, meeting, earlier, cancelled, consultation];
