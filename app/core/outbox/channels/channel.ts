import type OutboxMessage from '#app/core/models/outbox_message'
import type { ChannelName } from '#app/core/outbox/channels/channel_name'
import { Circuit } from '#app/core/outbox/channels/circuit'
import { asFailure, DeliveryFailure } from '#app/core/outbox/channels/delivery_failure'
import type { Receipt, Transport } from '#app/core/outbox/channels/transport'

type Server = { transport: Transport; circuit: Circuit }

/** The way of one kind of message out of the house: its servers in order of preference. */
export class Channel {
  #servers: Server[]

  constructor(
    public name: ChannelName,
    transports: Transport[]
  ) {
    this.#servers = transports.map((transport) => ({ transport, circuit: new Circuit() }))
  }

  /** The first server that may be tried now; null while all of them rest. */
  admit(): Server | null {
    return this.#servers.find(({ circuit }) => circuit.admits()) ?? null
  }

  /**
   * Tries the admitted server and, when it surely did not take the message, those after it.
   * After an unsure end the same server is asked again later: it may know what it has.
   */
  async send(message: OutboxMessage, admitted: Server): Promise<Receipt & { via: string }> {
    let failure = new DeliveryFailure('server', 'No server')
    for (const server of this.#from(admitted)) {
      try {
        return await this.#try(server, message)
      } catch (error) {
        failure = asFailure(error)
        if (failure.kind !== 'server') {
          break
        }
      }
    }
    throw failure
  }

  *#from(admitted: Server) {
    yield admitted
    for (const server of this.#servers.slice(this.#servers.indexOf(admitted) + 1)) {
      if (server.circuit.admits()) {
        yield server
      }
    }
  }

  async #try({ transport, circuit }: Server, message: OutboxMessage) {
    try {
      const receipt = await transport.send(message)
      circuit.note(null)
      return { ...receipt, via: transport.name }
    } catch (error) {
      circuit.note(asFailure(error).kind)
      throw error
    }
  }
}
