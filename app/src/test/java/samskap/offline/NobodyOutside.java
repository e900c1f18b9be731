package samskap.offline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Finds this machine and nothing else, as on a machine whose cable is pulled, and remembers what was looked for. In force in
 * the JVM of these tests and in every product that they start in a process of its own.
 */
public final class NobodyOutside extends InetAddressResolverProvider {
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    /** Names of other machines that this JVM looked for. */
    public static List<String> asked() {
        return ASKED;
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtin = configuration.builtinResolver();
        var here = List.of("localhost", configuration.lookupLocalHostName());
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (here.contains(host)) return builtin.lookupByName(host, policy);
                ASKED.add(host);
                throw new UnknownHostException(host);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "nobody outside";
    }
}
