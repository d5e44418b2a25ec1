package bench;

import java.io.IOException;

/** What one request costs on average in statements, and in memory allocated for it. */
record Costs(double statements, double kilobytes) {

    static Costs of(Product product, Load.Requests requests, int count) throws IOException {
        var visitor = new Visitor(product.address("/"));
        try (var wire = new Wire(product.port())) {
            long statements = ask(visitor, true)[1];
            repeat(wire, requests, count);
            long[] between = ask(visitor, false);
            repeat(wire, requests, count);
            long allocated = ask(visitor, false)[0] - between[0];
            return new Costs((between[1] - statements) / (double) count, allocated / 1024.0 / count);
        }
    }

    private static void repeat(Wire wire, Load.Requests requests, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            wire.send(requests.next(i));
        }
    }

    private static long[] ask(Visitor visitor, boolean count) throws IOException {
        String[] words = visitor.get("/bench/costs?count=" + count).body().split(" ");
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }
}
