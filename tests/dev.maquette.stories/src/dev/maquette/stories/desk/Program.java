// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** The program while it runs: started by its launcher, and looked at by an eye that is put in afterwards. */
public final class Program implements AutoCloseable {

    private static final int LOOK = (int) Duration.ofSeconds(60).toMillis();

    private final Process launcher;
    private final Socket eye;

    private Program(Process launcher, Socket eye) {
        this.launcher = launcher;
        this.eye = eye;
    }

    /** Starts it and waits until it has a window. */
    public static Program start(Home home) throws IOException {
        Process launcher = home.launch().redirectErrorStream(true)
                .redirectOutput(home.folder().resolve("program.log").toFile()).start();
        Patience.until("the program has a window", () -> virtualMachine(launcher).isPresent()
                && !Command.run("xdotool", "search", "--onlyvisible", "--name", "Maquette").isBlank());
        return new Program(launcher, open(virtualMachine(launcher).orElseThrow()));
    }

    private static Optional<ProcessHandle> virtualMachine(Process launcher) {
        return launcher.descendants().filter(child -> child.info().command()
                .filter(command -> command.endsWith("/java")).isPresent()).findFirst();
    }

    private static Socket open(ProcessHandle machine) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            VirtualMachine seen = VirtualMachine.attach(Long.toString(machine.pid()));
            seen.loadAgent(System.getProperty("stories.eye"), Integer.toString(door.getLocalPort()));
            seen.detach();
            Socket socket = door.accept();
            socket.setSoTimeout(LOOK);
            return socket;
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException failure) {
            throw new IOException(failure);
        }
    }

    /** All that can be seen now. */
    public List<Seen> look() {
        try {
            eye.getOutputStream().write(1);
            DataInputStream in = new DataInputStream(eye.getInputStream());
            byte[] seen = in.readNBytes(in.readInt());
            return Seen.all(new String(seen, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new AssertionError("The program does not show its windows any more: " + failure, failure);
        }
    }

    /** Waits until it has ended by itself. */
    public void awaitEnd() {
        Patience.until("the program ends", () -> !launcher.isAlive());
    }

    @Override
    public void close() throws IOException {
        eye.close();
        launcher.descendants().forEach(ProcessHandle::destroy);
        launcher.destroy();
        Patience.until("the program is gone", () -> !launcher.isAlive() && launcher.descendants().findAny().isEmpty());
    }
}
