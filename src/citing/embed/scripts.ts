// Written by "npm run scripts" from src/scripts/.

/** src/scripts/embed-frame.ts. */
export const embedScript =
  '(()=>{if(parent===self)return;let{body:e}=document,[,t]=/secret=(\\w+)/.exec(location.hash)??[],n=(e,n)=>{t&&parent.postMessage({message:e,value:n,secret:t},`*`)},r=1e3,i=innerHeight>r,a=!i,o=()=>{let t=Math.ceil(e.getBoundingClientRect().height);parent.postMessage({terlindungi:e.id,height:t},`*`),n(a&&(t<=r||innerHeight<t)?`height`:`shown`,t)},s=()=>{a=!i,o(),i&&setTimeout(()=>{a=!0,o()},500)};s(),new ResizeObserver(o).observe(e),addEventListener(`message`,({data:e,source:n})=>{e===`terlindungi`?o():n===parent&&e?.message===`ready`&&(t||=e.secret,s())}),addEventListener(`click`,e=>{let r=t&&e.target instanceof Element&&e.target.closest(`a`);r&&r.host===location.host&&(n(`link`,r.href),e.preventDefault())})})();';

/** src/scripts/embed-host.ts. */
export const hostScript =
  '(()=>{let e=()=>[...document.querySelectorAll(`iframe`)].filter(({src:e})=>e.includes(`/embed/`));addEventListener(`message`,({data:t,origin:n,source:r})=>{let i=t?.terlindungi,a=i&&e().find(({contentWindow:e})=>e===r);if(!a)return;let{src:o,sandbox:s}=a,c=new URL(o),l=n===`null`&&s.length&&!s.contains(`allow-same-origin`);(n===c.origin||l)&&`${c.pathname}/`.includes(`/embed/${i}/`)&&t.height>0&&t.height<1e4&&(a.style.height=`${t.height+a.offsetHeight-a.clientHeight}px`)});for(let{contentWindow:t}of e())t?.postMessage(`terlindungi`,`*`)})();';
