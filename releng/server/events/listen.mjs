// SPDX-License-Identifier: EPL-2.0
// Listens to a server with socket.io-client and writes each event as a line of JSON: listen.mjs ADDRESS
import { createRequire } from 'node:module';

const { io } = createRequire(process.env.CLIENTS + '/')('socket.io-client');
const write = (event, data) => console.log(JSON.stringify({ event, data }));
const socket = io(process.argv[2], { path: '/ws/socket.io', reconnection: false });
socket.on('connect', () => write('connected'));
socket.io.engine.on('upgrade', (transport) => console.error('upgraded to ' + transport.name));
socket.on('connect_error', (failure) => { console.error(failure.message); process.exit(1); });
socket.on('disconnect', () => process.exit(0));
socket.onAny(write);
