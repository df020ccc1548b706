/** The desk's page, from its first line. */
import { render } from 'preact';
import './desk.css';
import { Shell } from './Shell.tsx';

const place = document.getElementById('desk');
if (place !== null) render(<Shell />, place);
