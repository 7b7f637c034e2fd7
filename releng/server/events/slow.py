# SPDX-License-Identifier: EPL-2.0
"""Serves the files of a folder on loopback at about 2 MB a second, and writes its port: slow.py FOLDER"""
import functools
import http.server
import sys
import time


class Slow(http.server.SimpleHTTPRequestHandler):
    def copyfile(self, source, outputfile):
        while block := source.read(100_000):
            outputfile.write(block)
            time.sleep(0.05)

    def log_message(self, *words):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Whoever fetches a file in parts hangs up in the middle."""


server = Server(("127.0.0.1", 0), functools.partial(Slow, directory=sys.argv[1]))
print(server.server_port, flush=True)
server.serve_forever()
