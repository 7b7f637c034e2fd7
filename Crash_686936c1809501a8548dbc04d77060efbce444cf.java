import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_686936c1809501a8548dbc04d77060efbce444cf {
    static final String base64Bytes = String.join("", "PT0+IG0uCgF4AUICEBwKPT0+IHclaWdvdHMuYmZuCjAHQgFpCj09PiB3ZWlnaHRzLmJpCgIIJEICEAo9PT4gd2VpZ290cy5iZm4KMAdCAWkKPT0+IHdlaWdodHMuYmkKAggkQgIQHAo9PT4gd2UKMDEyMzQ1EggiPQYKBAoCCCRCAhAcCj09PiB3ZWlnbgo9PT4gdwoECgIIJEICEBwKPT0+IHdlUWdodHMuYmZuCjAHQgFpCj09PiB3ZWJoZy5zaXRpChwKPT0+IHdlCjAxMjM0NRIIIj0GCgQKAggkQgIQHAo9PT4gd2VpZ24KPT0+IHcKBAoCCCRCAhAcCj09PiB3ZVFnaHRzLmJmbgo0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDAHQgFpCj09PiB3ZWJoZy5zaXRpL3dlYmhnLnNpdGkKAggkQgIQHAowMTIzNDUSZ///////////f2h0cy5iaW40NTEyMzYKMDc4KWZiY2RlZg==");

    public static void main(String[] args) throws Throwable {
        Crash_686936c1809501a8548dbc04d77060efbce444cf.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.maquette.format.onnx.internal.OnnxFuzz.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.maquette.format.onnx.internal.OnnxFuzz.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        dev.maquette.format.onnx.internal.OnnxFuzz.fuzzerTestOneInput(input);
    }
}