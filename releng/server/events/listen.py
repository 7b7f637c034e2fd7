# SPDX-License-Identifier: EPL-2.0
"""Listens to a server with python-socketio and writes each event as a line of JSON: listen.py ADDRESS TRANSPORT"""
import json
import sys

import socketio

address, transport = sys.argv[1:]
client = socketio.Client(reconnection=False)


def write(name, payload=None):
    print(json.dumps({"event": name, "data": payload}), flush=True)


@client.event
def connect():
    write("connected")


@client.on("*")
def any_event(name, payload):
    write(name, payload)


client.connect(address, socketio_path="/ws/socket.io", transports=[transport])
client.wait()
