import type { Encoding } from '../../lib/domain/import/encoding-of';
import { headersKey } from '../../lib/domain/import/headers-key';
import type { ImportField, ImportKind } from '../../lib/domain/import/import-fields';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { Inspection } from '../../lib/domain/import/inspection';
import type { Imported } from '../../lib/domain/import/merge-rows';
import { planFor, proposePlan, replan } from '../../lib/domain/import/propose-plan';
import type { ReadContext } from '../../lib/domain/import/read-cells';
import type { ImportCounts, ImportState, PlanState } from './import-state';
import { isWorkbook } from './is-workbook';
import { NO_ROWS, refusalOf, WORKBOOK } from './refusals';
import type { Conversion, RowReader } from './row-reader';

/** Where records go: put aside part by part, then all at once to where the figures look. */
export type RowStore = {
  stage(part: {
    import: string;
    part: number;
    kind: ImportKind;
    fills: ImportField[];
    rows: Imported[];
  }): Promise<unknown>;
  /** `told` hears how many parts are done. */
  commit(
    all: { import: string; parts: number; headers: string; plan: ImportPlan },
    told: (done: number) => void,
  ): Promise<ImportCounts>;
  drop(of: string): Promise<unknown>;
};

type Given = {
  reader: RowReader;
  store: RowStore;
  context: () => ReadContext;
  /** The currency of amounts that name none. */
  currency: () => string;
  rememberedPlan: (headers: string) => ImportPlan | null;
  newId: () => string;
  /** Called with each new state. */
  changed: (state: ImportState) => void;
};

/** The import of one file after another: reads, asks, checks as answers change, and stores. */
export class ImportFlow {
  #state: ImportState = { step: 'choose', problem: null };
  #file: File | null = null;
  /** The import that is under way. */
  #id: string | null = null;

  constructor(readonly given: Given) {}

  get state(): ImportState {
    return this.#state;
  }

  /** `encoding` null: found out. */
  async choose(file: File, encoding: Encoding | null = null): Promise<void> {
    this.#file = file;
    const name = { name: file.name, bytes: file.size };
    this.#set({ step: 'reading', file: name, share: 0 });
    try {
      if (await isWorkbook(file)) throw WORKBOOK;
      const read = inSteps(file.size, (share) => this.#set({ step: 'reading', file: name, share }));
      const inspected = await this.given.reader.inspect(file, encoding, read);
      if (inspected.found.rows === 0) throw NO_ROWS;
      const { plan, isRemembered } = this.#planOf(inspected.found, file.name);
      const check = { state: 'running' as const, share: 0 };
      await this.#check({ step: 'plan', file: name, ...inspected, plan, isRemembered, check, problem: null });
    } catch (error) {
      this.#set({ step: 'choose', problem: refusalOf(error) });
    }
  }

  async readAs(encoding: Encoding): Promise<void> {
    if (this.#file) await this.choose(this.#file, encoding);
  }

  /** Changes how the file is read, and checks again how that would go. */
  async change(plan: ImportPlan): Promise<void> {
    if (this.#state.step !== 'plan') return;
    const before = this.#state;
    const next = plan.columns === before.plan.columns ? plan : replan(before.found, plan);
    await this.#check({ ...before, plan: next }).catch((error) =>
      this.#set({ ...before, plan, problem: refusalOf(error) }),
    );
  }

  async changeKind(kind: ImportKind): Promise<void> {
    if (this.#state.step !== 'plan') return;
    const { found, plan } = this.#state;
    await this.change({ ...planFor(kind, found, this.given.currency()), rest: plan.rest });
  }

  /** Stores the rows. Whatever goes wrong before the end leaves everything as it was. */
  async run(): Promise<void> {
    const before = this.#state;
    if (before.step !== 'plan' || before.check.state !== 'done') return;
    const { store, newId } = this.given;
    const of = newId();
    this.#id = of;
    try {
      await this.#store(before, of);
    } catch (error) {
      await store.drop(of).catch(() => null); // What is left is thrown away with the next import.
      if (this.#id === of) this.#set({ ...before, problem: refusalOf(error) });
    }
  }

  /** Gives up what is going on and goes back to where the rep can decide again. */
  async cancel(): Promise<void> {
    const of = this.#id;
    this.#id = null;
    this.given.reader.stop();
    this.#set({ step: 'choose', problem: null });
    if (of !== null) await this.given.store.drop(of);
  }

  async #store(before: PlanState, of: string): Promise<void> {
    const { file, plan, found } = before;
    const { reader, store } = this.given;
    let [parts, rows] = [0, 0];
    let share = 0;
    const show = () => this.#set({ step: 'importing', file, phase: 'rows', share, rows });
    show();
    const fills = plan.columns.filter((field): field is ImportField => field !== null);
    const take = async (records: Imported[]): Promise<void> => {
      await store.stage({ import: of, part: parts, kind: plan.kind, fills, rows: records });
      parts += 1;
      rows += records.length;
    };
    const read = inSteps(file.bytes, (read) => {
      share = read;
      show();
    });
    const report = await reader.convert(this.#conversion(before), take, read);
    const saved = (done: number) =>
      this.#set({ step: 'importing', file, phase: 'figures', share: parts === 0 ? 1 : done / parts, rows });
    saved(0);
    const counts = await store.commit({ import: of, parts, headers: headersKey(found.header), plan }, saved);
    this.#id = null;
    this.#set({ step: 'done', file, plan, found, report, counts });
  }

  #planOf(found: Inspection, fileName: string): { plan: ImportPlan; isRemembered: boolean } {
    const remembered = this.given.rememberedPlan(headersKey(found.header));
    // Removing what a file lacks is right for one that holds everything; of the next one only the rep can say so.
    if (remembered?.columns.length === found.header.length) {
      return { plan: { ...remembered, rest: 'keep' }, isRemembered: true };
    }
    return { plan: proposePlan(found, fileName, this.given.currency()), isRemembered: false };
  }

  async #check(state: PlanState): Promise<void> {
    const running = (share: number) => ({ ...state, check: { state: 'running' as const, share }, problem: null });
    this.#set(running(0));
    const read = inSteps(state.file.bytes, (share) => this.#set(running(share)));
    const report = await this.given.reader.check(this.#conversion(state), read);
    this.#set({ ...state, check: { state: 'done', report }, problem: null });
  }

  #conversion({ encoding, plan }: PlanState): Conversion {
    if (!this.#file) throw new Error('There is no file.');
    return { file: this.#file, encoding, plan, context: this.given.context() };
  }

  #set(state: ImportState): void {
    this.#state = state;
    this.given.changed(state);
  }
}

/** Tells how far something has come whenever that is another hundredth: the screen is drawn for each. */
function inSteps(all: number, told: (share: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    const percent = Math.floor((done / all) * 100);
    if (percent > last) told(done / all);
    last = percent;
  };
}
