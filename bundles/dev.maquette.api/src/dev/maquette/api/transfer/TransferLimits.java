// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

/**
 * How much of the line downloads may take.
 *
 * @param connections the most for one file, {@value #FEWEST} to {@value #MOST}
 * @param hostConnections the most for one host, whatever is fetched from it, {@value #FEWEST} to {@value #MOST}
 * @param bandwidth bytes a second for all downloads together, at least {@value #SLOWEST}; 0 for no limit
 */
public record TransferLimits(int connections, int hostConnections, long bandwidth) {

    public static final int FEWEST = 1;
    public static final int MOST = 64;
    /** Slower than this, connections would be taken for dead. */
    public static final long SLOWEST = 1000;

    /** @throws IllegalArgumentException for what is out of range */
    public TransferLimits {
        if (Math.min(connections, hostConnections) < FEWEST || Math.max(connections, hostConnections) > MOST) {
            throw new IllegalArgumentException("Connections are " + FEWEST + " to " + MOST);
        }
        if (bandwidth != 0 && bandwidth < SLOWEST) {
            throw new IllegalArgumentException("Bandwidth is 0 or at least " + SLOWEST);
        }
    }

    /** 16 connections, no limit of the bandwidth. */
    public static TransferLimits usual() {
        return new TransferLimits(16, 16, 0);
    }
}
