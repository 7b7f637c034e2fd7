// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Whom a server is asked as, and which server. It makes addresses that are signed, so that Maquette's own engine can
 * fetch from them, with its limits and its way of going on after a failure.
 *
 * @param endpoint of the server, or empty for Amazon's
 * @param region of the buckets
 * @param identity that signs; empty for buckets that everybody may read
 */
record S3Account(Optional<URI> endpoint, String region, Optional<AwsCredentialsIdentity> identity) {

    /** The longest that Amazon allows; a large model over a slow line takes its time. */
    private static final Duration VALID = Duration.ofDays(7);

    /** What the variables say that Amazon's own tools read. */
    static S3Account of(Map<String, String> environment) {
        var endpoint = Optional.ofNullable(
                environment.getOrDefault("AWS_ENDPOINT_URL_S3", environment.get("AWS_ENDPOINT_URL"))).map(URI::create);
        var region = environment.getOrDefault("AWS_REGION", environment.getOrDefault("AWS_DEFAULT_REGION",
                "us-east-1"));
        var key = environment.get("AWS_ACCESS_KEY_ID");
        var secret = environment.get("AWS_SECRET_ACCESS_KEY");
        var session = environment.get("AWS_SESSION_TOKEN");
        return new S3Account(endpoint, region, key == null || secret == null ? Optional.empty()
                : Optional.of(session == null ? AwsCredentialsIdentity.create(key, secret)
                        : AwsSessionCredentialsIdentity.create(key, secret, session)));
    }

    /** Where an object can be fetched. */
    URI object(S3Address address) {
        return signed(request(address.bucket(), address.key()).build());
    }

    /** Where it can be asked which objects there are whose keys begin so; a thousand at a time. */
    URI list(String bucket, String prefix, Optional<String> after) {
        var request = request(bucket, "").putRawQueryParameter("list-type", "2")
                .putRawQueryParameter("prefix", prefix);
        after.ifPresent(token -> request.putRawQueryParameter("continuation-token", token));
        return signed(request.build());
    }

    /** Servers of one's own have their buckets below one host, Amazon a host for each. */
    private SdkHttpFullRequest.Builder request(String bucket, String key) {
        var base = endpoint.orElse(URI.create("https://" + bucket + ".s3." + region + ".amazonaws.com"));
        var path = (endpoint.isPresent() ? "/" + bucket : "") + "/" + key;
        return SdkHttpFullRequest.builder().method(SdkHttpMethod.GET).protocol(base.getScheme()).host(base.getHost())
                .port(base.getPort() < 0 ? null : base.getPort()).encodedPath(Encoded.path(path));
    }

    private URI signed(SdkHttpRequest request) {
        return identity.map(who -> AwsV4HttpSigner.create().sign(sign -> sign.identity(who).request(request)
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, VALID)
                .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)).request()).orElse(request).getUri();
    }
}
