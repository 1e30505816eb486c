// <waymark-embed src="places/hackney.html" title="Hackney" height="400">: a part of this catalogue in a frame, on pages of
// other sites. An ordinary script, so that it runs where the host lets no other site read its files. See
// generator/docs/embed.md.
{
  const folder = new URL('.', document.currentScript.src);

  class WaymarkEmbed extends HTMLElement {
    static observedAttributes = ['src', 'title', 'height'];

    connectedCallback() {
      if (!this.shadowRoot) {
        this.attachShadow({ mode: 'open' }).append(document.createElement('iframe'));
      }
      this.show();
    }

    attributeChangedCallback() {
      if (this.shadowRoot) {
        this.show();
      }
    }

    show() {
      const page = new URL(this.getAttribute('src') || 'search.html', folder);
      const frame = this.shadowRoot.firstChild;
      frame.title = this.title;
      frame.loading = 'lazy';
      frame.width = '100%';
      frame.height = parseInt(this.getAttribute('height')) || 400;
      frame.style.border = 0;
      this.style.display = 'block';
      if (page.href.startsWith(folder.href) && frame.src !== page.href) {
        frame.src = page.href;
      }
    }
  }

  if (!customElements.get('waymark-embed')) {
    customElements.define('waymark-embed', WaymarkEmbed);
  }
}
