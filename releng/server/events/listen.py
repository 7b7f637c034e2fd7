# SPDX-License-Identifier: EPL-2.0
"""Listens to a server with python-socketio and writes each event as a line of JSON: listen.py ADDRESS TRANSPORT"""
import asyncio
import json
import sys

import socketio


def write(name, payload=None):
    print(json.dumps({"event": name, "data": payload}), flush=True)


async def listen(address, transport):
    # the client with threads hands events on in any order
    client = socketio.AsyncClient(reconnection=False)
    client.on("connect", lambda: write("connected"))
    client.on("*", write)
    await client.connect(address, socketio_path="/ws/socket.io", transports=[transport])
    await client.wait()


asyncio.run(listen(*sys.argv[1:]))
