import { createCliengoClient, type CliengoClient, type Contact, type NewMessageReply } from "@clade/cliengo";
import { afterEach, describe, expect, test, vi } from "vitest";
import { describeGuide } from "../harness/describe-guide.ts";
import { startContactServer, type ContactServer, type KeptContact } from "./contact-server.ts";

const apiKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const webhookKey = "s3same";

const programs = describeGuide({
  vendor: "cliengo",
  environment: { CLIENGO_API_KEY: apiKey, CLIENGO_WEBHOOK_KEY: webhookKey },
});

/** What a sample exports. */
async function load<Exports>(title: string): Promise<Exports> {
  const program = programs.find((sample) => sample.title === title);
  return (await import(/* @vite-ignore */ program?.file ?? title)) as Exports;
}

describe("the guide's module that reads all contacts", () => {
  const since = Date.parse("2026-01-01T00:00:00Z");
  /** Halving the whole twice comes to its quarters, each at a whole millisecond. */
  const quarter = 2 ** 31;
  const until = since + 4 * quarter;
  const borders = [1, 2, 3].map((count) => since + count * quarter);
  let server: ContactServer | undefined;

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  async function readAll({ baseUrl }: ContactServer): Promise<string[]> {
    const { readContacts } = await load<{
      readonly readContacts: (cliengo: CliengoClient, since: Date, until: Date) => AsyncIterable<Contact>;
    }>("Read all contacts 1");
    const ids: string[] = [];
    const cliengo = createCliengoClient({ apiKey, baseUrl });
    for await (const { id } of readContacts(cliengo, new Date(since), new Date(until))) ids.push(id);
    return ids;
  }

  /** So many contacts from `start` on, `step` milliseconds apart. Every ninth is hidden. */
  function contactsFrom(start: number, count: number, step: number): KeptContact[] {
    return Array.from({ length: count }, (_, index) => ({
      id: `${String(start)}-${String(index)}`,
      created: start + index * step,
      isHidden: index % 9 === 8,
    }));
  }

  /** 5,000 contacts, of which 90 stand at each border of the windows, and 2,000 in one minute. */
  const fiveThousand = [
    ...borders.flatMap((border) => contactsFrom(border, 90, 0)),
    ...contactsFrom(since + quarter + 12_345, 2000, 30),
    ...contactsFrom(since, 2730, Math.floor((4 * quarter) / 2730)),
  ];
  const created = new Map(fiveThousand.map((contact) => [contact.id, contact.created]));

  const visible = (contacts: readonly KeptContact[]) =>
    contacts
      .filter(({ isHidden }) => !isHidden)
      .map(({ id }) => id)
      .sort();

  test.each([
    ["leaves out", false],
    ["includes", true],
  ])(
    "gets each of 5,000 once, though contacts stand at a border which the list %s",
    async (_, includesUntil) => {
      const outside = [...contactsFrom(since - 1, 1, 0), ...contactsFrom(until + 1, 1, 0)];
      server = await startContactServer([...fiveThousand, ...outside], { includesUntil });

      const ids = await readAll(server);

      expect(fiveThousand).toHaveLength(5000);
      expect([...ids].sort()).toEqual(visible(fiveThousand));
      const times = ids.map((id) => created.get(id) ?? 0);
      expect(times).toEqual([...times].sort((first, second) => second - first));
      expect(borders.filter((border) => server?.asked.some((page) => page.until === border))).toEqual(
        borders,
      );
      expect(Math.max(...server.asked.map(({ offset }) => offset))).toBeLessThanOrEqual(1000);
    },
  );

  test("leaves a contact at the very end to the window that starts there", async () => {
    server = await startContactServer([...contactsFrom(since, 1, 0), ...contactsFrom(until, 1, 0)]);

    expect(await readAll(server)).toEqual([`${String(since)}-0`]);
  });

  test("gets each once while new ones come in and push the others onto the next page", async () => {
    const before = contactsFrom(since, 1040, 1000);
    const contacts = [...before];
    const arrive = () => void contacts.push(...contactsFrom(until - 100_000 + contacts.length, 1, 0));
    server = await startContactServer(contacts, { beforeAnswer: arrive });

    const ids = await readAll(server);

    expect(new Set(ids).size).toBe(ids.length);
    expect(visible(before).filter((id) => !ids.includes(id))).toEqual([]);
    expect(contacts.length).toBeGreaterThan(1050);
  });

  test("fails where more than it can reach were created at one time, rather than ask for ever", async () => {
    server = await startContactServer(contactsFrom(since + 5, 1051, 0));

    await expect(readAll(server)).rejects.toThrow(
      "More than 1050 contacts were created at 2026-01-01T00:00:00.005Z.",
    );
  });
});

describe("the guide's receivers", () => {
  type Receive = (request: Request) => Promise<Response>;
  const post = (body: string, type = "application/json") =>
    new Request("https://tienda.example/", { method: "POST", headers: { "content-type": type }, body });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("make a contact of a form, and lead its sender on", async () => {
    const { submit } = await load<{ submit: Receive }>("Send a lead 2");
    const form = new URLSearchParams({ name: "Lucía", email: "lucia@tienda.example", message: "¿Precio?" });

    const response = await submit(post(form.toString(), "application/x-www-form-urlencoded"));

    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("https://tienda.example/thanks");
  });

  test("ask a visitor once who wants a quotation, and leave everything else to the chatbot", async () => {
    const { receiveMessage } = await load<{ receiveMessage: Receive }>("Answer new messages 1");
    const message = (text: string, custom = {}) =>
      JSON.stringify({
        channel: "WEB",
        visitorId: "visitor@tienda.example",
        websiteId: "5de12d55e4b096a8283b6ed8",
        companyId: "5de12d55e4b096a8283b6ed6",
        conversationId: "5f0cbe62162e0dec1910d197",
        chat_log: [
          { sender: "chatbot", text: "Hola" },
          { sender: "visitor", text },
        ],
        collected_data: { custom },
      });
    const replyTo = async (body: string) =>
      (await (await receiveMessage(post(body))).json()) as NewMessageReply;

    const reply = await replyTo(message("Quiero un presupuesto"));

    expect(reply.response?.text).toEqual(["¿De qué modelo?"]);
    expect(await replyTo(message("Quiero un presupuesto", reply.custom))).toEqual({});
    expect(await replyTo(message("Hola"))).toEqual({});
  });

  test("take a lead with the key alone, and refuse what is none with 400", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const { receiveLead } = await load<{ receiveLead: Receive }>("Receive new leads 1");
    const lead = { key: webhookKey, websiteId: "5de12d55e4b096a8283b6ed8", name: "Lucía" };

    expect((await receiveLead(post(JSON.stringify(lead)))).status).toBe(200);
    expect((await receiveLead(post(JSON.stringify({ ...lead, key: "guessed" })))).status).toBe(400);
    expect((await receiveLead(post("Lucía"))).status).toBe(400);

    expect(log).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledTimes(2);
  });
});
