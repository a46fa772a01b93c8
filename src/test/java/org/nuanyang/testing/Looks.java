package org.nuanyang.testing;

/**
 * A look is how a text stands on a page: its element and those around it with their classes, colours, backgrounds,
 * letters and states. The same look has the same contrast wherever it is met, so a visitor's window remembers the looks
 * it has met, by way of display, and only new ones are measured.
 */
final class Looks {

  /** Script that, when contrast is among the wanted, marks elements whose look this window has met already and remembers the others. */
  static final String MARK_KNOWN =
      """
      const memory = location.protocol.startsWith('http') ? sessionStorage : null;
      const key = 'looks ' + document.documentElement.dataset.size + ' ' + document.documentElement.dataset.theme;
      const known = new Set((memory?.getItem(key) || '').split(' '));
      const mix = (seed, text) => {
        let sum = seed;
        for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 2654435761);
        return (sum ^ sum >>> 15) >>> 0;
      };
      const walk = (element, left, right) => {
        const style = getComputedStyle(element);
        const own = [element.localName, element.getAttribute('class'), element.getAttribute('type'), element.hasAttribute('disabled'),
          element.getAttribute('aria-disabled'), element.getAttribute('aria-hidden'), element.checkVisibility(), element.offsetWidth > 0,
          style.color, style.backgroundColor, style.backgroundImage, style.fontSize, style.fontWeight, style.opacity, style.textShadow,
          [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())].join();
        left = mix(left, own);
        right = mix(right, own);
        const look = left.toString(36) + right.toString(36);
        element.toggleAttribute('data-known-look', known.has(look));
        known.add(look);
        for (const child of element.children) walk(child, left, right);
      };
      if (wanted.type === 'tag' || wanted.values.includes('color-contrast')) {
        walk(document.body, 17, 4711);
        memory?.setItem(key, [...known].join(' '));
      }
      """;

  private Looks() {}
}
