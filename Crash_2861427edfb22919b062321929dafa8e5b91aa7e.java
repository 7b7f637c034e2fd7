import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_2861427edfb22919b062321929dafa8e5b91aa7e {
    static final String base64Bytes = String.join("", "eAo9PT4gdG9rX20idXVpcD4gdW4+ZXQvZGlmZnVzaW9uXHV5dEpKSkpKSkpKSkpKSkpKb25maWcuanNvbgpbMV0KPT0+IHgvY29uZmkxZTk5OWdjb25maWxlcl9jb25maWcuanNvbgo=");

    public static void main(String[] args) throws Throwable {
        Crash_2861427edfb22919b062321929dafa8e5b91aa7e.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.maquette.format.diffusers.internal.DiffusersFuzz.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.maquette.format.diffusers.internal.DiffusersFuzz.class.getMethod("fuzzerInitialize", String[].class);
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
        dev.maquette.format.diffusers.internal.DiffusersFuzz.fuzzerTestOneInput(input);
    }
}