// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.Route;

/** A bucket of a stand-in hub: it lists two objects at a time, and answers signed requests alone. */
final class BucketServer implements Route {

    private static final int PAGE = 2;

    private final String bucket;
    private final SortedMap<String, byte[]> objects = new TreeMap<>();

    BucketServer(String bucket) {
        this.bucket = bucket;
    }

    BucketServer with(String key, String content) {
        objects.put(key, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        var path = URLDecoder.decode(request.path(), StandardCharsets.UTF_8);
        if (!path.startsWith("/" + bucket + "/")) {
            return Optional.of(Reply.text(404, "application/xml", "<Error><Code>NoSuchBucket</Code></Error>"));
        }
        if (!request.query().contains("X-Amz-Signature=") || !request.query().contains("Credential=ada%2F")) {
            return Optional.of(Reply.text(403, "application/xml", "<Error><Code>AccessDenied</Code></Error>"));
        }
        var key = path.substring(bucket.length() + 2);
        return Optional.of(key.isEmpty() ? list(parameter(request, "prefix"), parameter(request, "continuation-token"))
                : objects.containsKey(key) ? Reply.of(200, Content.of(objects.get(key)))
                        : Reply.text(404, "application/xml", "<Error><Code>NoSuchKey</Code></Error>"));
    }

    private static String parameter(HubRequest request, String name) {
        for (var part : request.query().split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private Reply list(String prefix, String after) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><ListBucketResult>");
        var keys = objects.keySet().stream().filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0).toList();
        for (var key : keys.stream().limit(PAGE).toList()) {
            xml.append("<Contents><Key>").append(key).append("</Key><Size>").append(objects.get(key).length)
                    .append("</Size></Contents>");
        }
        if (keys.size() > PAGE) {
            xml.append("<NextContinuationToken>").append(keys.get(PAGE - 1)).append("</NextContinuationToken>");
        }
        return Reply.text(200, "application/xml", xml + "</ListBucketResult>");
    }
}
