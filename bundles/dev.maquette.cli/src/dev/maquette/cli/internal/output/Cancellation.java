// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.concurrent.CountDownLatch;

/** The user's wish that the program ends, which may come on any thread and never goes away again. */
public final class Cancellation {

    private final CountDownLatch wish = new CountDownLatch(1);

    /** From now on the program ends as soon as it can. */
    public void request() {
        wish.countDown();
    }

    /** Whether the program shall end. */
    public boolean requested() {
        return wish.getCount() == 0;
    }

    /** Returns when the program shall end. */
    public void await() throws InterruptedException {
        wish.await();
    }
}
