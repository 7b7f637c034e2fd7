// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.Instant;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.user.User;

/** Accounts as InvokeAI writes them, with what is null. */
final class UserJson {

    private UserJson() {
    }

    static JsonObject of(User user) {
        var json = new JsonObject();
        json.addProperty("user_id", user.userId());
        json.addProperty("email", user.email());
        json.addProperty("display_name", user.displayName());
        json.addProperty("is_admin", user.isAdmin());
        json.addProperty("is_active", user.isActive());
        json.add("created_at", time(user.createdAt()));
        json.add("updated_at", time(user.updatedAt()));
        json.add("last_login_at", time(user.lastLoginAt()));
        json.addProperty("token_epoch", user.tokenEpoch());
        return json;
    }

    private static JsonElement time(Instant instant) {
        return instant == null ? JsonNull.INSTANCE : new JsonPrimitive(instant.toString());
    }

    static JsonArray all(Iterable<User> users) {
        var all = new JsonArray();
        users.forEach(user -> all.add(of(user)));
        return all;
    }
}
