package bench;

/**
 * What a page must reach; 0 where there is no goal.
 *
 * @param part of the reference's requests per second, at 16 connections
 * @param statements at most
 * @param growth of the median from one size to the next and to the last, at most so many times
 * @param milliseconds the median at one connection, at most
 * @param bytes at most
 */
record Goal(double part, int statements, double growth, int milliseconds, int bytes) {

    static final Goal NONE = new Goal(0, 0, 0, 0, 0);

    Goal(double part, int statements, double growth) {
        this(part, statements, growth, 0, 0);
    }

    Goal within(int limit) {
        return new Goal(part, statements, growth, limit, bytes);
    }

    Goal sending(int limit) {
        return new Goal(part, statements, growth, milliseconds, limit);
    }
}
