// The composer's small states: reply or note, je or u, count, file, message replied to. Alpine's CSP build.
import { sent, unkeptWords, write } from "./drafts.js";

// Reply or note, by conversation: as it was when somebody comes back.
const modes = new Map();

// What composer and dialogs share: the remarks on a draft, heard and followed to their place.
function remarks() {
  return {
    said: "",

    // The remarks on the draft: said once however often they are drawn, without the words of the draft itself.
    followRemarks(place) {
      const say = () => {
        this.said = [...place.querySelectorAll("[data-said]")].map((remark) => remark.textContent).join(" ");
      };
      new MutationObserver(say).observe(place, { childList: true });
      place.addEventListener("click", (event) => this.goTo(event.target.closest("[data-passage]")));
      if (!("refused" in place.dataset)) return;
      say();
      this.$nextTick(() => this.goTo(place.querySelector("[data-passage]")));
    },

    // Selects the words that a remark is about; nothing when they have been changed meanwhile.
    goTo(button) {
      const words = button?.dataset.passage;
      if (!words) return;
      const fields = [...this.$root.querySelectorAll("textarea, .template__value input")];
      const field = fields.find(({ value }) => value.includes(words)) ?? fields[0];
      let place = field.value.indexOf(words);
      for (let left = Number(button.dataset.before); left > 0 && place >= 0; left -= 1) {
        place = field.value.indexOf(words, place + words.length);
      }
      field.focus();
      if (place >= 0) field.setSelectionRange(place, place + words.length);
    },
  };
}

document.addEventListener("alpine:init", () => {
  // The text of a dialog: only looked over.
  window.Alpine.data("draft", () => ({
    ...remarks(),
    init() { this.followRemarks(this.$root.querySelector("[data-remarks]")); },
  }));
  window.Alpine.data("composer", () => ({
    ...remarks(),
    mode: "answer",
    form: "",
    texts: { answer: "", note: "" },
    isUnkept: true,
    hasConnection: true,
    replyTo: "",
    replyText: "",
    fileName: "",
    canned: [],
    place: 0,

    init() {
      this.form = this.$root.querySelector("[data-form]").dataset.form;
      const { draft, note, start } = this.$root.dataset;
      if (this.$root.dataset.sent) sent(this.$root, this.$root.dataset.sent);
      this.texts = { answer: unkeptWords(this.$root, "answer") ?? draft, note: unkeptWords(this.$root, "note") ?? note };
      this.mode = start === "note" ? start : modes.get(this.$root.action) ?? this.mode;
      this.$watch("mode", (mode) => modes.set(this.$root.action, mode));
      this.$root.addEventListener("draft-kept", () => { this.isUnkept = false; });
      this.$root.addEventListener("draft-lost", ({ detail }) => { this.hasConnection = !detail; });
      this.$root.addEventListener("draft-other", ({ detail }) => { this.texts[detail.kind] = detail.text; });
      for (const [name, method] of [["toggle-note", "toggle"], ["reply-to", "startReply"], ["insert-text", "insert"]]) {
        this.$root.addEventListener(name, (event) => this[method](event));
      }
      this.followRemarks(this.$root.querySelector("#nakijken"));
    },

    get text() { return this.texts[this.mode]; },
    set text(words) { this.texts[this.mode] = words; },
    get isAnswer() { return this.mode === "answer"; },
    get isNote() { return this.mode === "note"; },
    get noteValue() { return this.isNote ? "on" : ""; },
    get isJe() { return this.form === "je"; },
    get isU() { return this.form === "u"; },
    get isPlain() { return this.isNote || this.replyTo === ""; },
    get hasNoFile() { return this.isNote || this.fileName === ""; },
    // Only words can be sent later.
    get hasMore() { return this.fileName !== "" || this.replyTo !== ""; },
    get isShut() { return this.isAnswer && this.$root.querySelector(".closed") !== null; },
    get count() { return [...this.text].length; },
    get formClass() { return this.isNote ? "composer--note" : ""; },
    get countClass() { return this.count > Number(this.$root.dataset.limit) ? "composer__count--over" : ""; },
    get hint() { return this.isNote ? this.$root.dataset.noteHint : this.$root.dataset.answerHint; },

    answer() { this.mode = "answer"; this.focus(); },
    note() { this.mode = "note"; this.focus(); },
    toggle() { this.mode = this.isNote ? "answer" : "note"; this.focus(); },
    sayJe() { this.say("je"); },
    sayU() { this.say("u"); },
    // A canned answer that stands there as it was put in, changes along; who changed a word of it keeps their own.
    say(form) {
      const before = this.text;
      for (const both of this.canned) this.text = this.text.replace(both[this.form], () => both[form]);
      this.form = form;
      if (this.text !== before) this.tellInput();
    },
    // At once, so that no key gets lost; and again when the field was hidden until now.
    focus() {
      const focusNow = () => this.$root.querySelector("textarea").focus();
      focusNow();
      this.$nextTick(focusNow);
    },

    key(event) {
      if (event.key === "/" && this.isAtLineStart(event.target)) {
        event.preventDefault();
        this.$root.querySelector("[data-canned]")?.click();
        return;
      }
      // The sign itself stays, also when nobody is chosen.
      if (event.key === "@" && this.isNote && /(^|\s)$/.test(event.target.value.slice(0, event.target.selectionStart))) {
        this.$root.querySelector("[data-mention]")?.click();
        return;
      }
      if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.altKey) return;
      const sends = this.$root.dataset.enterSends === "yes" ? !event.ctrlKey : event.ctrlKey;
      if (!sends) return;
      event.preventDefault();
      if (this.text.trim() || this.fileName) this.$root.requestSubmit(this.$root.querySelector(".composer__send"));
    },

    wrote(event) {
      this.isUnkept = true;
      write(this.$root, this.mode, event.target.value);
    },

    // A slash at the start of a line asks for a canned answer; elsewhere it is a slash.
    isAtLineStart(field) {
      const place = field.selectionStart;
      return this.isAnswer && (place === 0 || field.value[place - 1] === "\n");
    },

    startReply(event) {
      this.mode = "answer";
      this.replyTo = event.detail.id;
      this.replyText = event.detail.text;
      this.focus();
    },
    stopReplying() { this.replyTo = ""; this.replyText = ""; this.focus(); },

    left(event) { this.place = event.target.selectionStart; },

    insert(event) {
      const { atStart, isHere, je, u } = event.detail;
      // What stands in both forms comes in the one of now: an article may stand open for a while.
      const text = je && u ? event.detail[this.form] : event.detail.text;
      if (isHere) {
        this.insertHere(text);
        return;
      }
      if (je && u) this.canned.push({ je, u });
      this.text = atStart ? `${text}\n\n${this.text}` : [this.text.trimEnd(), text].filter(Boolean).join("\n\n");
      this.focus();
      this.tellInput();
    },
    // As if it was typed: kept as a draft and looked over.
    tellInput() {
      this.$nextTick(() => this.$root.querySelector("textarea").dispatchEvent(new Event("input", { bubbles: true })));
    },

    // A name with its sign where the cursor stood, in the place of the sign that was typed.
    insertHere(name) {
      const field = this.$root.querySelector("textarea");
      const before = this.text.slice(0, this.place).replace(/@$/, "");
      this.text = before + name + this.text.slice(this.place);
      this.focus();
      this.$nextTick(() => {
        field.setSelectionRange(before.length + name.length, before.length + name.length);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },

    fileChosen(event) { this.fileName = event.target.files[0]?.name ?? ""; },
    removeFile() {
      this.$root.querySelector("[type=file]").value = "";
      this.fileName = "";
      this.focus();
    },
    paste(event) {
      if (!event.clipboardData.files.length || !this.isAnswer) return;
      event.preventDefault();
      this.$root.querySelector("[type=file]").files = event.clipboardData.files;
      this.fileName = event.clipboardData.files[0].name;
    },
  }));
});
