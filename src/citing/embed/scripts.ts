/**
 * What an embed says to the page around it: its name and how tall it is, at once, whenever that changes and whenever it is asked (a
 * browser watches no size in a frame that nobody has scrolled to yet). To WordPress, which
 * puts a secret behind the address, it speaks WordPress's own language (wp-includes/js/wp-embed.js), and hands over links, since the
 * sandbox there lets none open. It reads nothing, keeps nothing and asks nobody.
 */
export const embedScript = [
  '(()=>{if(parent===self)return;',
  'const b=document.body,s=(location.hash.match(/secret=(\\w+)/)||[])[1],',
  'w=(m,v)=>s&&parent.postMessage({message:m,value:v,secret:s},"*"),',
  't=()=>{const h=Math.ceil(b.getBoundingClientRect().height);parent.postMessage({terlindungi:b.id,height:h},"*");w("height",h)};',
  't();new ResizeObserver(t).observe(b);',
  'addEventListener("message",e=>e.data==="terlindungi"&&t());',
  's&&addEventListener("click",e=>{const a=e.target.closest("a");if(a&&a.host===location.host){w("link",a.href);e.preventDefault()}})',
  '})()',
].join('');

/**
 * What runs in the page around the embeds: gives each frame the height that it asks for. It believes only a message from the very window of
 * a frame that shows the chart named in it, and from the origin of that frame's address (a sandboxed one has none, and says "null").
 * At most 1 kB. Loaded twice it does the same thing twice. No names of its own in the page, no storage, no request.
 */
export const hostScript = [
  '(()=>{const n="terlindungi",a=()=>[...document.querySelectorAll("iframe")].filter(f=>/\\/embed\\//.test(f.src));',
  'addEventListener("message",({data:d,origin:o,source:s})=>{',
  'const f=d&&d[n]&&a().find(f=>f.contentWindow===s);if(!f)return;',
  'const u=new URL(f.src),x=f.sandbox,h=d.height;',
  'if((o===u.origin||o==="null"&&x.length&&!x.contains("allow-same-origin"))',
  '&&u.pathname.includes(`/embed/${d[n]}/`)&&h>0&&h<1e4)',
  'f.style.height=h+f.offsetHeight-f.clientHeight+"px"});',
  'a().forEach(f=>f.contentWindow.postMessage(n,"*"))})();\n',
].join('');
