// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.util.function.BooleanSupplier;

import io.socket.engineio.server.EngineIoSocket;
import io.socket.engineio.server.parser.Packet;

/**
 * Sends to one client. The engine keeps what is sent until a client that polls comes for it, however much that is; so
 * only some messages are given to it at a time.
 */
final class Outlet {

    private static final int MOST_MESSAGES = 64;
    private static final long LOOK_AGAIN = 1_000;

    private final EngineIoSocket connection;
    private int underWay;

    Outlet(EngineIoSocket connection) {
        this.connection = connection;
        connection.on("drain", _ -> drained());
    }

    void send(Words words) {
        synchronized (this) {
            underWay++;
        }
        connection.send(new Packet<>(Packet.MESSAGE, words.text()));
    }

    private synchronized void drained() {
        underWay = 0;
        notifyAll();
    }

    /**
     * Sends what the client has asked for, if it comes for what it asked for before.
     *
     * @return whether it was sent
     */
    boolean answer(Words words) {
        synchronized (this) {
            if (underWay >= MOST_MESSAGES) {
                return false;
            }
        }
        send(words);
        return true;
    }

    /**
     * Waits until the client has come for what was sent.
     *
     * @param patient whether to wait any longer
     * @return whether there is room
     */
    synchronized boolean hasRoom(BooleanSupplier patient) throws InterruptedException {
        while (underWay >= MOST_MESSAGES && patient.getAsBoolean()) {
            wait(LOOK_AGAIN);
        }
        return underWay < MOST_MESSAGES;
    }
}
