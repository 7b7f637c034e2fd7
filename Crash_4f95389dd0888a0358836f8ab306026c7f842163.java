import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_4f95389dd0888a0358836f8ab306026c7f842163 {
    static final String base64Bytes = String.join("", "PT0+IG1vZHNuc29ycwo9AAAgWzJdLCJGcyI6IFswLCA0XXRlbnNvcnMifX0KPT0+IG0xLWFzZi5ldGVuc29ycwo9dGFfb2Zmc2V0cyI6IFswZXRzIjogWzAsIDRddGVuc29ycyJ9fQo9PT4gbTEtYXNmLmV0ZW5zb3JzL2YuZXRlbnNvcnMKPQAAIFsyXSwiRnMiOiBbMCwgNF10ZW5zb3JzIn19Cj09PiBtMS1hc2YuZXRlbnNvcnMKPXRhX29mZnNldHMiOiBbMCwgNF10ZW5zb3JzIn19Cj09PiBtMS1hc2YuZXRlbnNvcnMKPQAAAAAAAAB7Ind9fX0KPT0+IG0tMS5zYWZldGVuc29ycyJ9fQo9PT4gbTEtYXNmLmV0ZW5zb3JzCj0AAAAAAAAAAHsid319c2FmZXRlbnNvcnMifX0KPT0+IG0xLWFzZi5ldGVuc29ycwo9AAAsIDVdfX0AAAAA");

    public static void main(String[] args) throws Throwable {
        Crash_4f95389dd0888a0358836f8ab306026c7f842163.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.maquette.format.safetensors.internal.SafetensorsFuzz.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.maquette.format.safetensors.internal.SafetensorsFuzz.class.getMethod("fuzzerInitialize", String[].class);
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
        dev.maquette.format.safetensors.internal.SafetensorsFuzz.fuzzerTestOneInput(input);
    }
}