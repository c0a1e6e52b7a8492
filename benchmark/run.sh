# Builds the benchmarks and runs a class of them. Sourced by the scripts beside it.
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/.mvn/find-jdk.sh"
parallax_find_jdk || exit 1

parallax_benchmark() {
  (cd "$home" && ./mvnw -B -q -pl benchmark -Dmaven.test.skip=true -Dspotless.check.skip package) || exit 1
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$home/benchmark/target/app/*" "$@"
}
