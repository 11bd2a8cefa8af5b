// The seconds that something is still shown; the server's own bubble takes its place when they are over.
document.addEventListener("alpine:init", () => {
  window.Alpine.data("countdown", () => ({
    left: 0,
    init() {
      this.left = Number(this.$root.dataset.seconds);
      this.timer = setInterval(() => { this.left = Math.max(0, this.left - 1); }, 1000);
    },
    destroy() { clearInterval(this.timer); },
  }));
});
