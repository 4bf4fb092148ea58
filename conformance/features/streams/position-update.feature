@streams @positionUpdate @stream:account.positionUpdate @instruction:subscribe
Feature: Position updates
  account.positionUpdate and account.positionUpdate.<symbol>, signed: the account's positions as they stand, then as they change.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the open positions come first, without an event; then each change with the whole position

    @request @signed @answer
    Scenario: Two are open; one shrinks, another is opened, and one is closed
      Given the exchange plays "positionUpdate/two-open-then-changes"
      When I subscribe to "account.positionUpdate"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.positionUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And 5 messages arrive
      And message 1 has
        | @type               | PositionSnapshot            |
        | symbol              | SOL_USDC_PERP               |
        | positionId          | 61200417233                 |
        | netQuantity         | 3.00                        |
        | netExposureQuantity | 5.00                        |
        | netExposureNotional | 103.10                      |
        | entryPrice          | 20.50                       |
        | breakEvenPrice      | 20.5103                     |
        | markPrice           | 20.62                       |
        | estLiquidationPrice | 0                           |
        | imf                 | 0.05                        |
        | mmf                 | 0.025                       |
        | pnlRealized         | 0.30                        |
        | pnlUnrealized       | 0.06                        |
        | eventTime           | 2023-11-14T22:13:20.828079Z |
        | engineTime          | 2023-11-14T22:13:20.828080Z |
      And message 2 has
        | @type               | PositionSnapshot |
        | symbol              | BTC_USDC_PERP    |
        | netQuantity         | -0.010           |
        | netExposureQuantity | 0.010            |
      And message 3 has
        | @type         | PositionUpdate   |
        | event         | positionAdjusted |
        | symbol        | SOL_USDC_PERP    |
        | positionId    | 61200417233      |
        | netQuantity   | 1.00             |
        | entryPrice    | 20.50            |
        | pnlRealized   | 0.44             |
        | pnlUnrealized | 0.04             |
      And message 4 has
        | event      | positionOpened |
        | symbol     | ETH_USDC_PERP  |
        | positionId | 61200433105    |
      And message 5 has
        | event         | positionClosed |
        | symbol        | BTC_USDC_PERP  |
        | positionId    | 61200418090    |
        | netQuantity   | 0              |
        | pnlUnrealized | 0              |
      And nothing of the messages is lost

    @request @signed @answer
    Scenario: The position of one market
      Given the exchange plays "positionUpdate/of-one-market"
      When I subscribe to "account.positionUpdate.SOL_USDC_PERP"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.positionUpdate.SOL_USDC_PERP"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type | PositionSnapshot |
      And message 2 has
        | @type       | PositionUpdate |
        | event       | positionClosed |
        | netQuantity | 0              |
      And nothing of the messages is lost

    @answer
    Scenario: An event that is null is none
      Given the exchange plays "positionUpdate/event-null"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      And message 1 has
        | @type | PositionSnapshot |
      And nothing of the messages is lost

  Rule: decimals that come as numbers lose no digit, and an id may be text or a number

    @answer
    Scenario: As the documentation prints them
      Given the exchange plays "positionUpdate/decimals-as-numbers"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      And message 1 has
        | @type               | PositionUpdate |
        | breakEvenPrice      | 20.5103        |
        | entryPrice          | 20.5           |
        | netQuantity         | 3              |
        | netExposureNotional | 103.1          |
        | imf                 | 0.05           |
        | positionId          | 61200417233    |
        | estLiquidationPrice | absent         |
      And nothing of the messages is lost

  Rule: a subscription that cannot be signed, or is signed wrongly, is refused

    @refusal
    Scenario Outline: A client without a key sends nothing: <stream>
      Given a client without a key
      When I subscribe to "<stream>"
      Then the subscription is not sent: "not sent: the stream <stream> is private and this client has no signer"

      Examples:
        | stream                               |
        | account.positionUpdate               |
        | account.positionUpdate.SOL_USDC_PERP |

    @refusal
    Scenario: A signature for another instruction
      When I subscribe to "account.positionUpdate" with the instruction "positionQuery"
      Then the client is told of error 4003: "Invalid signature"

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange plays "positionUpdate/<case>"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case                         | member            | value               |
        | unknown-values               | event             | positionTransferred |
        | unknown-values               | unknownMembers[h] | "0.0125"            |
        | unknown-member-of-a-snapshot | @type             | PositionSnapshot    |
        | unknown-member-of-a-snapshot | unknownMembers[h] | "0.0125"            |

    @answer
    Scenario: A size that was left out is missed when it is asked for
      Given the exchange plays "positionUpdate/quantity-missing"
      When I subscribe to "account.positionUpdate"
      Then 2 messages arrive
      And asking message 1 for "netQuantity" fails: "PositionSnapshot: the exchange left out /data/q"
      And asking message 2 for "netQuantity" fails: "PositionUpdate: the exchange left out /data/q"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A mark price that is no number
      Given the exchange plays "positionUpdate/unreadable-then-readable"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      And message 1 has
        | markPrice | 20.62 |
      And the listener is told of a message that cannot be read at "/data/M"

  Rule: a server streams as the contract says

    @live
    Scenario: Positions of an account on all markets of a server
      When a server's stream "account.positionUpdate" is followed
      Then it holds to the contract

    @live
    Scenario: The position of an account on one market of a server
      When a server's stream "account.positionUpdate.{future}" is followed
      Then it holds to the contract
