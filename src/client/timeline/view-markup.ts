/** The controls and drawings of the view, put into the element when it opens. */
export const viewTemplate = `
<div class="tv-bar" role="group" aria-label="View">
  <button type="button" class="btn" data-do="in" title="Key +">Zoom in</button>
  <button type="button" class="btn" data-do="out" title="Key −">Zoom out</button>
  <button type="button" class="btn" data-do="earlier">Earlier</button>
  <button type="button" class="btn" data-do="later">Later</button>
  <button type="button" class="btn" data-do="whole" title="Key 0">Whole period</button>
  <label class="tv-field">Lanes <select data-lanes>
    <option value="kind">by kind</option><option value="actor">by actor</option><option value="layer">by layer</option>
  </select></label>
  <button type="button" class="btn" data-do="save">Save as SVG</button>
  <button type="button" class="btn" data-do="help" aria-expanded="false">Keys</button>
</div>
<div class="tv-help" hidden>
  <dl>
    <div><dt>Left, Right</dt><dd>event before, event after</dd></div>
    <div><dt>Up, Down</dt><dd>nearest event in the next lane</dd></div>
    <div><dt>Home, End</dt><dd>first event, last event</dd></div>
    <div><dt>+, −, 0</dt><dd>zoom in, zoom out, whole period</dd></div>
    <div><dt>Page Up, Page Down</dt><dd>earlier, later</dd></div>
    <div><dt>Enter</dt><dd>open the event, or the count</dd></div>
    <div><dt>Escape</dt><dd>back to the controls</dd></div>
    <div><dt>Ctrl and wheel, pinch</dt><dd>zoom; drag to move; press on the dates to move the line</dd></div>
  </dl>
</div>
<svg class="tv-map" height="36" aria-hidden="true"></svg>
<svg class="tv-drawing" role="group">
  <g class="tv-content" aria-hidden="true"></g>
  <g class="tv-hot"><a tabindex="0"><rect/></a><a tabindex="-1"><rect/></a></g>
</svg>
<div class="tv-card" aria-hidden="true"></div>
<div class="tv-many" hidden></div>
<p class="tv-day"><label class="tv-field">Day <input type="date"></label> <output></output></p>
`;
