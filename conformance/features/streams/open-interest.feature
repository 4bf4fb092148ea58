@streams @openInterest @stream:openInterest
Feature: Open interest
  openInterest.<symbol>, public: the size of all open positions of a market, told every minute.

  Background:
    Given the clock reads 1700000000000

  Rule: each message is the whole open interest, in units of base

    @request @answer
    Scenario: Two messages a minute apart
      Given the exchange plays "openInterest/a-minute-apart"
      When I subscribe to "openInterest.SOL_USDC_PERP"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["openInterest.SOL_USDC_PERP"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type        | OpenInterestUpdate          |
        | event        | openInterest                |
        | symbol       | SOL_USDC_PERP               |
        | openInterest | 48210.73                    |
        | eventTime    | 2023-11-14T22:13:20.512034Z |
      And message 2 has
        | openInterest | 48197.21                    |
        | eventTime    | 2023-11-14T22:14:20.512117Z |
      And nothing of the messages is lost

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario: An unknown member
      Given the exchange plays "openInterest/unknown-member"
      When I subscribe to "openInterest.SOL_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | unknownMembers[V] | "987734.98" |
      And nothing of the messages is lost

    @answer
    Scenario: An open interest that was left out is missed when it is asked for
      Given the exchange plays "openInterest/open-interest-missing"
      When I subscribe to "openInterest.SOL_USDC_PERP"
      Then 1 message arrives
      And asking message 1 for "openInterest" fails: "OpenInterestUpdate: the exchange left out /data/o"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: An open interest that is no number
      Given the exchange plays "openInterest/unreadable-then-readable"
      When I subscribe to "openInterest.SOL_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | openInterest | 48210.73 |
      And the listener is told of a message that cannot be read at "/data/o"

  Rule: a server streams as the contract says

    @live
    Scenario: Open interest on a server
      When a server's stream "openInterest.{future}" is followed
      Then it holds to the contract
