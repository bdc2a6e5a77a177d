import { svg } from 'lit';
import { frame, light, paper, soft } from './parts.ts';

/** The foot of Safari on an iPhone: the middle of its five buttons is “Share”. */
export const iosShare = frame(
  svg`
    <path fill=${paper} d="M32-10h176v140a20 20 0 0 1-20 20H52a20 20 0 0 1-20-20Z"></path>
    <path d="M54 12h132M54 28h92M54 44h112M54 60h70"></path>
    <path fill=${soft} d="M33 78h174v52a19 19 0 0 1-19 19H52a19 19 0 0 1-19-19Z" stroke="none"></path>
    <path d="M32 78h176M98 142h44"></path>
    <path d="M57 97l-8 9 8 9M80 97l8 9-8 9"></path>
    <circle cx="120" cy="106" r="22" fill=${light}></circle>
    <path d="M114 102h-5v15h22v-15h-5M120 110V92.500M114 98l6-6 6 6"></path>
    <path d="M162 100c-3-3-7-3-11-2.500v16c4-.5 8-.5 11 2.500 3-3 7-3 11-2.500v-16c-4-.5-8-.5-11 2.500Zm0 0v16"></path>
    <path d="M185 102h11v12h-11ZM189 98h11v12"></path>
  `,
);
