@rest @outcomes @operation:ping @operation:getKlines @operation:executeOrder
Feature: Limits
  The exchange lets an account send so many requests a minute. The client counts along and waits for its turn, and does not
  send what would have to wait too long.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a request that finds its pool empty waits until the first one of a minute ago has left it

    Scenario: Three requests a minute
      Given a limit of 3 requests in 60 s for the pool "standard", and a wait of 60 s at most
      And the exchange answers ping in turn with
        | status | body |
        | 200    | pong |
      When I call ping 3 times
      Then the client did not wait
      When 20 s pass
      And I call ping 3 times
      Then ping was sent 6 times
      And the client waited "40" s

    Scenario: What would wait too long is not sent
      Given a limit of 2 requests in 60 s for the pool "standard", and a wait of 30 s at most
      And the exchange answers ping in turn with
        | status | body |
        | 200    | pong |
      When I call ping 2 times
      And 10 s pass
      And I make the same call again
      Then the call fails with NotSentException
      And the failure says "ping was not sent: the pool standard (2 requests in 60 s) would have let it go after 50 s, and it waits no longer than 30 s"
      And ping was sent 2 times
      And the client did not wait

    Scenario: An order waits for its turn before it is signed
      Given a limit of 1 requests in 60 s for the pool "standard", and a wait of 60 s at most
      And the exchange answers executeOrder in turn with
        | status | code          | message                                     |
        | 400    | INVALID_PRICE | Price is too far from the last active price |
      When I execute any order
      And I make the same call again
      Then the call is refused with 400 "INVALID_PRICE": "Price is too far from the last active price"
      And executeOrder was sent 2 times
      And the client waited "60" s
      And the header "X-Timestamp" is "1700000060000"
      And the exchange accepted the signature

  Rule: unless told otherwise the limits are those of the exchange

    Scenario: Thirty requests for history a minute
      Given the exchange answers getKlines in turn with
        | status | body |
        | 200    | []   |
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
      And I make the same call 29 times more
      And I make the same call again
      Then the call fails with NotSentException
      And the failure says "getKlines was not sent: the pool historical (30 requests in 60 s) would have let it go after 60 s, and it waits no longer than 30 s"
      When 30 s pass
      And I make the same call again
      Then getKlines was sent 31 times
      And the client waited "30" s

    Scenario: What is not for history does not wait behind it
      Given the exchange answers getKlines in turn with
        | status | body |
        | 200    | []   |
      And the exchange answers ping in turn with
        | status | body |
        | 200    | pong |
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
      And I make the same call 29 times more
      And I call ping 200 times
      Then the client did not wait

  Rule: the exchange counts by account, so clients of one account share a limit

    Scenario: Another client uses up what is left
      Given a limit of 2 requests in 60 s for the pool "standard", and a wait of 60 s at most
      And the exchange answers ping in turn with
        | status | body |
        | 200    | pong |
      When I call ping
      And another client of the account calls ping
      Then the client did not wait
      When I call ping
      Then ping was sent 3 times
      And the client waited "60" s

  Rule: a 429 pauses the pool for all that comes after

    Scenario: For as long as it says
      Given the exchange answers executeOrder in turn with
        | status | Retry-After |
        | 429    | 7           |
        | 400    |             |
      When I execute any order
      Then the call is refused with 429 and no code
      And the client did not wait
      When I make the same call again
      Then executeOrder was sent 2 times
      And the client waited "7" s

    Scenario: Longer each time if it does not say
      Given the exchange answers executeOrder in turn with
        | status | code              | message           |
        | 429    | TOO_MANY_REQUESTS | Too many requests |
      When I execute any order
      And I make the same call again
      And I make the same call again
      And I make the same call again
      Then executeOrder was sent 4 times
      And the client waited "2, 4, 8" s
