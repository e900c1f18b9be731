package samskap.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Tries the port before anything is started, so that a mistake shows at once and leaves nothing behind. */
final class PortAtStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** After logging has been set up, before the database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) tryOut(port, environment.getProperty("server.address"));
    }

    static void tryOut(int port, @Nullable String address) {
        try (var socket = new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address))) {
            assert socket.isBound();
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(sentence(port, address, String.valueOf(e.getMessage())), e);
        }
    }

    /** Linux says "already in use", Windows "only one usage of each socket address". */
    static String sentence(int port, @Nullable String address, String reason) {
        if (reason.matches("(?i).*(in use|only one usage).*")) {
            return "Port %d is taken by another program; stop that one, or choose another port with --server.port=%d.".formatted(port, port < 65535 ? port + 1 : 8080);
        }
        return "Port %d%s cannot be opened (%s); choose another one with --server.port=8080."
                .formatted(port, address == null ? "" : " of " + address, reason);
    }
}
