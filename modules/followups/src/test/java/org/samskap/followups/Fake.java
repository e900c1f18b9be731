package org.samskap.followups;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Plays an interface with the methods an object happens to have; the others may not be called. */
final class Fake {
    private Fake() {}

    static <T> T of(Class<T> type, Object actor) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) return method.invoke(actor, arguments);
            try {
                var played = actor.getClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
                played.setAccessible(true);
                return played.invoke(actor, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
