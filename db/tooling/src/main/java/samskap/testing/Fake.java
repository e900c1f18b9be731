package samskap.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Plays an interface with the methods an object happens to have; calling one it lacks fails and says which. */
public final class Fake {
    private Fake() {}

    /** What {@code player} throws reaches the caller as it is. */
    public static <T> T of(Class<T> type, Object player) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) return method.invoke(player, arguments);
            try {
                var played = player.getClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
                played.setAccessible(true);
                return played.invoke(player, arguments);
            } catch (NoSuchMethodException e) {
                throw new UnsupportedOperationException("Nobody plays " + type.getSimpleName() + "." + method.getName()
                        + Arrays.toString(method.getParameterTypes()), e);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
