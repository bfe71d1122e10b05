package id.jarinabi.saku.devstack.servers;

import java.nio.file.Path;

/// A broker that is its own controller, on one machine, with little memory.
final class KafkaSettings {
  private KafkaSettings() {}

  static String of(Path data, int port, int controllerPort) {
    return """
        process.roles=broker,controller
        node.id=1
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        controller.quorum.bootstrap.servers=127.0.0.1:%2$d
        log.dirs=%3$s
        auto.create.topics.enable=false

        # One node: everything has one copy.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=4

        # A consumer that joins an empty group need not wait for others.
        group.initial.rebalance.delay.ms=0

        # The cleaner alone would take half of the heap.
        log.cleaner.dedupe.buffer.size=8388608
        log.segment.bytes=67108864
        # A killed broker may come back as soon as its old session is over.
        broker.session.timeout.ms=2000
        broker.heartbeat.interval.ms=500
        num.network.threads=2
        num.io.threads=4
        background.threads=2
        """
        .formatted(port, controllerPort, data);
  }
}
