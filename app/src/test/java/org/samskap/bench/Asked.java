package org.samskap.bench;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Writes down which statements a page asked, so that the same ones can be asked without the page. */
final class Asked implements BeanPostProcessor, QueryExecutionListener {

    /** A statement and what was bound to it. */
    record Statement(String sql, List<Object[]> bound) {

        void run(Connection connection) throws Exception {
            try (var statement = connection.prepareStatement(sql)) {
                for (var one : bound) bind(statement, one);
                try (var rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) for (int column = 1; column <= columns; column++) rows.getObject(column);
                }
            }
        }

        private static void bind(PreparedStatement statement, Object[] one) throws SQLException {
            if (one.length == 2) statement.setObject((Integer) one[0], one[1]);
            else statement.setNull((Integer) one[0], (Integer) one[2]);
        }
    }

    private final List<Statement> statements = new ArrayList<>();
    private boolean listening;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? ProxyDataSourceBuilder.create(source).listener(this).build() : bean;
    }

    synchronized void listen() {
        statements.clear();
        listening = true;
    }

    synchronized List<Statement> heard() {
        listening = false;
        return List.copyOf(statements);
    }

    @Override
    public synchronized void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!listening) return;
        for (var query : queries) {
            if (!query.getQuery().stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("select") || query.getQuery().contains("scheduled_tasks")) continue;
            var bound = query.getParametersList().isEmpty() ? List.<ParameterSetOperation>of() : query.getParametersList().getFirst();
            statements.add(new Statement(query.getQuery(), bound.stream().map(Asked::bound).toList()));
        }
    }

    private static Object[] bound(ParameterSetOperation operation) {
        Method method = operation.getMethod();
        var arguments = operation.getArgs();
        return method.getName().equals("setNull") ? new Object[] {arguments[0], null, arguments[1]} : new Object[] {arguments[0], arguments[1]};
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
