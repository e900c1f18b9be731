package org.samskap.notifications.internal.outbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.SocketFactory;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens no connection while the database waits for this thread (REL-10): a slow mail server would hold its rows and its connection. */
final class SocketsOutsideTransactions extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) throw new IOException("A connection inside a transaction");
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }
}
