// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.concurrent.Executor;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Session;

/** An editor without a workbench: all happens at once. */
final class Site implements ModelSite {

    private final Session session;
    private final Look look;

    Site(Session session, Look look) {
        this.session = session;
        this.look = look;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public Executor background() {
        return Runnable::run;
    }

    @Override
    public Executor ui() {
        return Runnable::run;
    }

    @Override
    public void change(String field, Object value) {
        throw new AssertionError("these pages change nothing in the draft");
    }

    @Override
    public void refuse(String field, String reason) {
        throw new AssertionError("these pages change nothing in the draft");
    }

    @Override
    public void open(String key) {
        throw new AssertionError("these pages lead to no other model");
    }

    @Override
    public void turnTo(String page) {
        throw new AssertionError("these pages lead to no other page");
    }
}
